package org.yusuan.store;

/**
 * What read a document: after a change of either it may be read anew.
 *
 * @param engine version of the program
 * @param templates hash of the templates
 */
public record EngineVersion(String engine, String templates) {}
