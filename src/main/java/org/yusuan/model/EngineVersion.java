package org.yusuan.model;

/**
 * What read a document: when either part changes, the document may be read again.
 *
 * @param engine version of the program
 * @param templates hash of the templates it used
 */
public record EngineVersion(String engine, String templates) {}
