package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.model.Measure;
import org.yusuan.model.TableKey;

class CaptionsTest {

    @ParameterizedTest
    @EnumSource(
            value = Captions.class,
            names = {"EN", "ZH"})
    void everyColumnOfEveryTableHasACaptionOfItsOwn(Captions language) {
        Captions.Book book = new Captions.Book(language);
        for (CsvSchema<?> schema : schemas()) {
            assertThat(book.header(schema))
                    .as(schema.name())
                    .doesNotHaveDuplicates()
                    .noneMatch(caption -> caption.isEmpty() || caption.contains("_"));
        }
    }

    /** Includes a table with every measure. */
    private static List<CsvSchema<?>> schemas() {
        TreeMap<TableKey, Set<Measure>> own = new TreeMap<>();
        own.put(new TableKey("x_all"), EnumSet.allOf(Measure.class));
        List<CsvSchema<?>> schemas = new ArrayList<>(List.of(
                DisclosureSchemas.DISCLOSURES,
                DisclosureSchemas.SOURCES,
                FactSchemas.FACTS,
                FormSchemas.FORMS,
                FormSchemas.INDICATORS,
                FindingSchema.SCHEMA,
                RawCellSchema.SCHEMA));
        schemas.addAll(FactSchemas.wide(own).values());
        return schemas;
    }
}
