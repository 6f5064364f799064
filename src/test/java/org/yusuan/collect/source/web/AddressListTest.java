package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.CannotRunException;

class AddressListTest {
    private final Path file;

    AddressListTest(@TempDir Path folder) {
        this.file = folder.resolve("list.csv");
    }

    @Test
    void onlyTheAddressIsRequired() throws IOException {
        assertThat(links("url\nhttps://a.example/1.pdf\n"))
                .containsExactly(
                        new DiscoveredLink(URI.create("https://a.example/1.pdf"), "", Optional.empty(), "", ""));
    }

    @Test
    void theColumnsMayComeInAnyOrderAfterAByteOrderMark() throws IOException {
        assertThat(links("\ufeffpublished,region,title,url\n2024年2月8日,140200,某局,https://a.example/1.pdf\n"))
                .containsExactly(new DiscoveredLink(
                        URI.create("https://a.example/1.pdf"),
                        "某局",
                        Optional.of(LocalDate.of(2024, 2, 8)),
                        "140200",
                        ""));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
                    url|a.pdf                                   => line 2: 'a.pdf' is no web address
                    url,published|https://a.example/,yesterday  => line 2: 'yesterday' is no date, such as 2024-02-08
                    url,date|https://a.example/,2024-02-08      => line 1: the columns are url, title, published, region; url is required
                    title|某局                                   => line 1: the columns are url, title, published, region; url is required
                    """)
    void aMistakeIsReportedWithItsLine(String csv, String problem) {
        assertThatThrownBy(() -> links(csv.replace('|', '\n') + "\n"))
                .isInstanceOf(CannotRunException.class)
                .hasMessage(file + ", " + problem);
    }

    private List<DiscoveredLink> links(String csv) throws IOException {
        Files.writeString(file, csv);
        return new AddressList(file).links();
    }
}
