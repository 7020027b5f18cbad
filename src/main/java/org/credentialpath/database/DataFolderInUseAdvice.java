package org.credentialpath.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What whoever starts a second application on the same folder reads instead of a stack trace. */
final class DataFolderInUseAdvice extends AbstractFailureAnalyzer<DataFolderInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUse cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Stop the other one first, or keep the data of this one elsewhere: CREDENTIALPATH_DATA=another-folder.",
                cause);
    }
}
