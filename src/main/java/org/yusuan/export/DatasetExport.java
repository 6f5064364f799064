package org.yusuan.export;

import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Stand-in until the export is merged. */
@Component
public class DatasetExport {
    /** Writes nothing yet. */
    public ExportSummary export(Path outputDirectory) {
        return new ExportSummary();
    }
}
