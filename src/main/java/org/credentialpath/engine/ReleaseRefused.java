package org.credentialpath.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The deployment gate found something; nothing was released. */
public class ReleaseRefused extends RuntimeException {

    private final transient List<Finding> findings;

    public ReleaseRefused(List<Finding> findings) {
        this(findings, null);
    }

    ReleaseRefused(List<Finding> findings, @Nullable Throwable cause) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n", "Not released:\n", "")), cause);
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
