package org.yusuan.dataset.compare;

/**
 * What printed items mean, whatever a layout calls them.
 *
 * @param concept the word in the dataset: family and name, such as {@code functional.208}
 * @param family its part before the point
 * @param code the national code (GB/T classification of revenue and expenditure); empty if it has none
 * @param caption Chinese name of today
 * @param english English name
 */
public record Concept(String concept, String family, String code, String caption, String english) {}
