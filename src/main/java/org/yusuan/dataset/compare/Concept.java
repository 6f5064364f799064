package org.yusuan.dataset.compare;

/**
 * The meaning of printed items, independent of the wording of a layout.
 *
 * @param concept its key in the dataset: family and name, such as {@code functional.208}
 * @param family the part before the point
 * @param code the national code (GB/T classification of revenue and expenditure); empty if it has none
 * @param caption current Chinese name
 * @param english English name
 */
public record Concept(String concept, String family, String code, String caption, String english) {}
