package org.yusuan.operate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.TestDatabase;
import org.yusuan.model.CannotRunException;

class ServerLockTest {
    @Test
    void aDatabaseOnAServerIsWrittenByOneRunAtATime() throws SQLException {
        OpenDatabase database = TestDatabase.POSTGRES.open();
        try (ServerLock first = ServerLock.take(database.dataSource(), "yusuan run, process 17")) {
            assertThatThrownBy(() -> ServerLock.take(database.dataSource(), "yusuan run, process 18"))
                    .isInstanceOf(CannotRunException.class)
                    .hasMessageContaining("yusuan run, process 17 from ")
                    .hasMessageContaining("wait for its end");
        }
        ServerLock.take(database.dataSource(), "the next").close();
    }

    @Test
    void twoDatabasesOfOneServerDoNotStandInEachOthersWay() throws SQLException {
        OpenDatabase one = TestDatabase.POSTGRES.open();
        OpenDatabase other = TestDatabase.POSTGRES.open();
        try (ServerLock first = ServerLock.take(one.dataSource(), "one");
                ServerLock second = ServerLock.take(other.dataSource(), "other")) {
            assertThat(second).isNotSameAs(first);
        }
    }

    @Test
    void aConnectionThatIsCutGivesTheLockBack() throws SQLException {
        OpenDatabase database = TestDatabase.POSTGRES.open();
        ServerLock lock = ServerLock.take(database.dataSource(), "killed");
        database.sql().sql("""
                        SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = 'killed'""").query(Boolean.class).single();
        ServerLock.take(database.dataSource(), "the next").close();
        lock.close();
    }
}
