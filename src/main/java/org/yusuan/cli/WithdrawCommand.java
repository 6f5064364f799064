package org.yusuan.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.archive.Withdrawals;
import org.yusuan.dataset.export.DatasetExport;
import org.yusuan.dataset.store.DocumentKey;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.DocumentId;
import org.yusuan.operate.run.RunLocks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yusuan withdraw}: a document out of the dataset, and never out of the archive. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = {
            "Takes a document out of the dataset, with the reason. Its bytes stay, no later run reads it.",
            "With --undo the next run reads it again."
        })
final class WithdrawCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions place = new OutputOptions();

    @Mixin
    private InputOptions workplace = new InputOptions();

    @Parameters(paramLabel = "ID", description = "Its disclosure_id, as in csv/disclosures.csv.")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the next person; needed to take it out.")
    private @Nullable String reason;

    @Option(names = "--undo", description = "Take it in again.")
    private boolean undo;

    private final SessionFactory sessions;
    private final Console console;

    WithdrawCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!undo && (reason == null || reason.isBlank())) {
            throw new CannotRunException("give the reason with --reason: it is what the next person will ask for");
        }
        Archive archive = workplace.archive();
        try (RunLocks locks = place.lock("withdraw").andArchive(archive.lock());
                ConfigurableApplicationContext session = sessions.open(
                        ExistingDatabase.of(place),
                        place.output().resolve("log"),
                        new ReaderOptions(0, Path.of("templates")))) {
            DocumentStore store = session.getBean(DocumentStore.class);
            DocumentKey document = document(store);
            record(new Withdrawals(archive), document.id());
            store.withdraw(new Withdrawals(archive).inForce());
            store.settleEditions();
            session.getBean(DatasetExport.class).export(place.output());
            console.print(
                    document.sourceFile() + (undo ? " is read again by the next run\n" : " is out of the dataset\n"));
        }
        return ExitCode.WELL;
    }

    /** The file first: a kill before the database follows is mended by the next run. */
    private void record(Withdrawals withdrawals, DocumentId document) {
        boolean isOut = withdrawals.inForce().containsKey(document);
        String why = reason == null ? "" : reason.strip();
        if (undo && !isOut) {
            throw new CannotRunException("the document '" + id + "' is not withdrawn");
        }
        if (undo) {
            withdrawals.undo(Instant.now(), document, why);
        } else {
            withdrawals.withdraw(Instant.now(), document, why);
        }
    }

    private DocumentKey document(DocumentStore store) {
        List<DocumentKey> documents = store.beginningWith(id);
        if (documents.size() != 1) {
            throw new CannotRunException(documents.size() + " documents of the database begin with '" + id
                    + "'; give the disclosure_id of one, as in csv/disclosures.csv");
        }
        return documents.get(0);
    }
}
