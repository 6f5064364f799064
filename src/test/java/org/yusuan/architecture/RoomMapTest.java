package org.yusuan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/** The picture of the packages in docs/design.md is the one that the code gives. */
@AnalyzeClasses(packages = "org.yusuan", importOptions = ImportOption.DoNotIncludeTests.class)
@Tag("once")
class RoomMapTest {
    private static final Path DESIGN = Path.of("docs", "design.md");
    private static final String BEGIN = "<!-- packages: generated, see RoomMapTest -->\n";
    private static final String END = "<!-- end of packages -->\n";

    @ArchTest
    static void theDesignShowsThePackagesAsTheyAre(JavaClasses classes) throws IOException {
        String text = Files.readString(DESIGN).replace("\r\n", "\n");
        assertThat(text).as("the section has its marks").contains(BEGIN, END);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        String updated = text.substring(0, begin)
                + new RoomMap(classes, Path.of("src", "main", "java")).markdown()
                + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("design.write")) {
            Files.writeString(DESIGN, updated);
        } else {
            assertThat(text)
                    .as(
                            "docs/design.md is behind the code; write it with: ./mvnw -Dtest=RoomMapTest -Ddesign.write=true test")
                    .isEqualTo(updated);
        }
    }
}
