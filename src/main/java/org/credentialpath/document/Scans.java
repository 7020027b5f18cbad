package org.credentialpath.document;

import java.io.IOException;
import java.io.InputStream;
import org.credentialpath.document.Document.ScanState;
import org.credentialpath.shared.InDemoMode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says what state an upload gets: scanned where there is a scanner, held back where there should be one. */
@Component
class Scans {

    private final @Nullable Scanner scanner;
    private final boolean demo;

    @Autowired
    Scans(DocumentSettings settings, Environment environment) {
        this(settings.clamd() == null ? null : new ClamdScanner(settings.clamd()), InDemoMode.On.in(environment));
    }

    Scans(@Nullable Scanner scanner, boolean demo) {
        this.scanner = scanner;
        this.demo = demo;
    }

    boolean possible() {
        return scanner != null;
    }

    ScanState stateOf(Received file) throws IOException {
        if (scanner == null) {
            return demo ? ScanState.NOT_SCANNED : ScanState.WAITING;
        }
        try (InputStream content = file.open()) {
            return stateOf(content);
        }
    }

    ScanState stateOf(InputStream content) {
        Scanner.Verdict verdict = scanner == null ? Scanner.Verdict.UNAVAILABLE : scanner.scan(content);
        return switch (verdict) {
            case CLEAN -> ScanState.CLEAN;
            case INFECTED -> ScanState.INFECTED;
            case UNAVAILABLE -> ScanState.WAITING;
        };
    }
}
