package org.yusuan.dataset.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yusuan.dataset.store.DatasetReader;
import org.yusuan.dataset.store.Disclosure;
import org.yusuan.dataset.store.DocumentKey;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.Identity;

/** Writes a selection of the dataset to disk as CSVs, in one snapshot and one pass over the database. */
final class Spooler {
    private final DatasetReader reader;
    private final ExportRequest request;
    private final KnownIdentities met = new KnownIdentities();
    private boolean any;

    Spooler(DatasetReader reader, ExportRequest request) {
        this.reader = reader;
        this.request = request;
    }

    /**
     * Writes the CSVs.
     *
     * @throws CannotRunException if no document or table matches the request
     */
    Spool into(Path staging) {
        List<Spool.Table> tables = new ArrayList<>();
        reader.inSnapshot(() -> tables.addAll(read(staging)));
        refuseNothing();
        Spool everything = new Spool(tables, new Captions.Book(request.captions()), request.selected());
        refuseUnknown(everything);
        return everything.only(request.tables());
    }

    private List<Spool.Table> read(Path staging) {
        try {
            DatasetFiles files = new DatasetFiles(staging, reader.measures());
            try (files) {
                if (request.documents().isNone()) {
                    files.writeDatasetFindings(reader);
                }
                for (DocumentKey key : reader.documents(request.documents().since())) {
                    write(files, reader.disclosure(key));
                }
            }
            return files.tables();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DatasetFiles files, Disclosure disclosure) {
        met.add(disclosure.identity());
        if (request.documents().matches(disclosure.identity())) {
            any = true;
            files.write(reader, disclosure);
        }
    }

    private void refuseNothing() {
        if (!any && !request.documents().isNone()) {
            throw new CannotRunException(
                    "no document of the dataset matches (" + request.selected() + "); " + met.words());
        }
    }

    private void refuseUnknown(Spool spool) {
        List<String> names =
                spool.tables().stream().map(Spool.Table::name).sorted().toList();
        Set<String> unknown = new TreeSet<>(request.tables());
        names.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new CannotRunException("the dataset has no table " + String.join(", ", unknown) + "; there are "
                    + String.join(", ", names));
        }
    }

    /** The regions and years in the dataset, to suggest to a person who asked for others. */
    private static final class KnownIdentities {
        private static final int SHOWN = 10;

        private final Set<String> regions = new TreeSet<>();
        private final Set<Integer> years = new TreeSet<>();

        void add(Identity identity) {
            if (!identity.regionCode().isEmpty()) {
                regions.add(identity.regionCode() + " " + identity.regionName());
            }
            if (identity.fiscalYear() != null) {
                years.add(identity.fiscalYear());
            }
        }

        String words() {
            if (regions.isEmpty() && years.isEmpty()) {
                return "nothing changed since then, or no document was read yet";
            }
            return "there are the regions " + first(regions) + " and the years " + first(years);
        }

        private static String first(Collection<?> all) {
            String some = all.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
            return all.size() > SHOWN ? some + " and " + (all.size() - SHOWN) + " more" : some;
        }
    }
}
