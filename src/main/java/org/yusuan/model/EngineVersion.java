package org.yusuan.model;

/**
 * The versions that read a document. When either changes, the document may be read again.
 *
 * @param engine version of the program
 * @param templates hash of the templates that it used
 */
public record EngineVersion(String engine, String templates) {}
