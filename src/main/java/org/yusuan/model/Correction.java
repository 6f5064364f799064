package org.yusuan.model;

/**
 * A correction that a person makes to the identity of a document: a row of {@code overrides.csv}.
 *
 * @param id the document
 * @param identity the corrected parts; empty or null where the part read from the document stays
 * @param template the template that must read it; empty if the program chooses
 * @param reason why, in the person's words
 */
public record Correction(DocumentId id, Identity identity, String template, String reason) {}
