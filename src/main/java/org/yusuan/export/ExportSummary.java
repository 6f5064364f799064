package org.yusuan.export;

/** Stand-in until the export is merged. */
public record ExportSummary() {}
