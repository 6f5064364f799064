package org.yusuan.cli.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.ReaderOptions;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.archive.Withdrawals;
import org.yusuan.dataset.compare.ComparisonSettlement;
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

/** {@code yusuan withdraw}: removes a document from the dataset, but never from the archive. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = {
            "Removes a document from the dataset, with the reason. Its file stays, but no later run reads it.",
            "With --undo the next run reads it again."
        })
final class WithdrawCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Parameters(paramLabel = "ID", description = "The disclosure_id, as in csv/disclosures.csv.")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the next person; required to withdraw.")
    private @Nullable String reason;

    @Option(names = "--undo", description = "Withdraw it no longer.")
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
            throw new CannotRunException("give the reason with --reason: the next person will ask for it");
        }
        Archive archive = input.archive();
        try (RunLocks locks = output.lock("withdraw").andArchive(archive.lock());
                ConfigurableApplicationContext session = sessions.open(
                        output.existingDatabase(),
                        output.directory().resolve("log"),
                        new ReaderOptions(0, Path.of("templates")))) {
            DocumentStore store = session.getBean(DocumentStore.class);
            DocumentKey document = document(store);
            record(new Withdrawals(archive), document.id());
            store.withdraw(new Withdrawals(archive).inForce());
            store.settleEditions();
            session.getBean(ComparisonSettlement.class).settle();
            session.getBean(DatasetExport.class).export(output.directory());
            console.print(
                    document.sourceFile() + (undo ? " is read again by the next run\n" : " is out of the dataset\n"));
        }
        return ExitCode.WELL;
    }

    /** Writes the file before the database: if a kill comes between them, the next run repairs the database. */
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
