package org.yusuan.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.CannotRunException;

class DatabaseAddressTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h/d?user=u&password=p, jdbc:postgresql://h/d",
        "jdbc:postgresql://h/d?ssl=true&password=p&user=u, jdbc:postgresql://h/d?ssl=true",
        "jdbc:postgresql://h/d?user=u&password=p&ssl=true, jdbc:postgresql://h/d?ssl=true",
        "jdbc:h2:mem:x;USER=u;PASSWORD=p, jdbc:h2:mem:x"
    })
    void userAndPasswordLeaveTheUrl(String given, String url) {
        DatabaseAddress address = DatabaseAddress.parse(given, Map.of());
        assertThat(address.url()).isEqualTo(url);
        assertThat(address.user()).isEqualTo("u");
        assertThat(address.secret()).isEqualTo("p");
        assertThat(address).hasToString(url);
    }

    @Test
    void userAndPasswordMayComeFromTheEnvironment() {
        DatabaseAddress address = DatabaseAddress.parse(
                "jdbc:postgresql://h/d", Map.of(DatabaseAddress.USER, "u", DatabaseAddress.PASSWORD, "p"));
        assertThat(address.user()).isEqualTo("u");
        assertThat(address.secret()).isEqualTo("p");
    }

    @Test
    void aPathIsAnH2FileThatOpensNoPort() {
        assertThat(DatabaseAddress.parse("/data/预算", Map.of()).url())
                .isEqualTo("jdbc:h2:file:" + Path.of("/data/预算")
                        + ";FILE_LOCK=FS;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0");
    }

    @ParameterizedTest
    @CsvSource({"jdbc:mysql://h/d", "/tmp/a;INIT=x"})
    void anUnsupportedDatabaseIsRefused(String given) {
        assertThatThrownBy(() -> DatabaseAddress.parse(given, Map.of())).isInstanceOf(CannotRunException.class);
    }
}
