package org.yusuan.model;

/**
 * What a person says of a document against what it prints or does not print: a row of {@code overrides.csv}.
 *
 * @param id its bytes
 * @param identity the parts that are said; empty or null where the document's own stands
 * @param template the template that must read it; empty if the program picks
 * @param reason why, in the person's words
 */
public record Correction(DocumentId id, Identity identity, String template, String reason) {}
