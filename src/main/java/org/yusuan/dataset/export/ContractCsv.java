package org.yusuan.dataset.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@link Format#CSV}: the spooled files as they are, with a Data Package that describes them. */
final class ContractCsv implements Format.Writer {

    @Override
    public List<WrittenFile> write(Spool spool, Path staging) throws IOException {
        List<CsvSchema<?>> schemas = new ArrayList<>();
        List<WrittenFile> written = new ArrayList<>();
        for (Spool.Table table : spool.tables()) {
            schemas.add(table.schema());
            written.add(table.written());
        }
        StagedFile descriptor = new StagedFile(staging, DataPackage.PATH);
        try (descriptor) {
            descriptor.write(new DataPackage(schemas, written).json());
        }
        written.add(descriptor.written(0));
        return written;
    }
}
