package org.credentialpath.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The release store: what runs, and what ran before. Everything in it has passed the deployment gate. */
public interface Releases {

    /** The releases of a model, newest first; proposals are left out. */
    List<Release> of(ModelKind kind, String name);

    /** The newest release of each model and decision, by kind and name. */
    List<Release> latest();

    /** What changed files propose for models that were edited in the browser since, newest first. */
    List<Release> proposals();

    /** The BPMN or DMN text of a release or proposal. */
    Optional<String> content(UUID release);

    /**
     * Releases a model edited in the browser; nothing happens when the latest release has the same content.
     *
     * @throws ReleaseRefused when the gate finds something
     */
    Release publish(ModelKind kind, String name, String content);

    /**
     * Takes the files over: a changed one becomes the next release, or a proposal when its model was edited in the
     * browser since. All that is released at once is deployed at once.
     *
     * @param files content by name, for one kind each
     * @throws ReleaseRefused when the gate finds something in a changed file; then nothing is released
     */
    void takeFiles(Map<ModelKind, Map<String, String>> files);
}
