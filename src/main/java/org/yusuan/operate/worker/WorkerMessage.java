package org.yusuan.operate.worker;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.yusuan.model.Outcome;

/** What a worker sends while it reads a document: how far it is, any number of times, and at last how the document ended. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "message")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WorkerMessage.Pages.class, name = "pages"),
    @JsonSubTypes.Type(value = WorkerMessage.End.class, name = "end")
})
sealed interface WorkerMessage {

    /**
     * How far it is.
     *
     * @param read pages so far
     * @param pages of the document
     */
    record Pages(int read, int pages) implements WorkerMessage {}

    /** How the document ended. */
    record End(Outcome outcome) implements WorkerMessage {}
}
