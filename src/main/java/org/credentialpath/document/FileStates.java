package org.credentialpath.document;

import org.credentialpath.document.Document.ScanState;
import org.credentialpath.people.SignedIn;
import org.springframework.stereotype.Component;

/** What a page says of a file to whoever reads it; templates call it {@code @fileStates}. */
@Component
public class FileStates {

    /**
     * Where a file stands.
     *
     * @param opens whether its address answers the reader, as far as that is a matter of the virus scanner
     * @param waiting whether nobody has scanned it yet
     * @param removed whether a virus was found in it and its content is gone
     */
    public record State(boolean opens, boolean waiting, boolean removed) {}

    private final DocumentTable table;
    private final SignedIn signedIn;

    FileStates(DocumentTable table, SignedIn signedIn) {
        this.table = table;
        this.signedIn = signedIn;
    }

    /** @param document its id, as such or as text */
    public State of(Object document) {
        return table.find(DocumentId.of(document.toString())).map(this::state).orElse(new State(false, false, false));
    }

    private State state(Document document) {
        boolean own = signedIn.person().filter(document.owner()::equals).isPresent();
        boolean waiting = document.scan() == ScanState.WAITING;
        boolean removed = document.scan() == ScanState.INFECTED;
        return new State(!removed && (own || !waiting), waiting, removed);
    }
}
