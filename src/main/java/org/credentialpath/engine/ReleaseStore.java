package org.credentialpath.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps releases and deploys them: row, deployment and record entry in one transaction. */
@Component
@Transactional
class ReleaseStore implements Releases {

    private static final Pattern VERSION_TAG = Pattern.compile("versionTag\\s*=\\s*\"([^\"]*)\"");

    private final ReleaseTable table;
    private final DeploymentGate gate;
    private final RepositoryService repository;
    private final ActingUser acting;
    private final EvidenceRecord record;
    private final HouseClock clock;

    ReleaseStore(
            ReleaseTable table,
            DeploymentGate gate,
            RepositoryService repository,
            ActingUser acting,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.gate = gate;
        this.repository = repository;
        this.acting = acting;
        this.record = record;
        this.clock = clock;
    }

    /** A model that is to become a release. */
    private record Draft(ModelKind kind, String name, String content, Release.Source source) {
        String sha256() {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Nullable
        String versionTag() {
            Matcher tag = VERSION_TAG.matcher(content);
            return tag.find() ? tag.group(1) : null;
        }
    }

    @Override
    public Release publish(ModelKind kind, String name, String content) {
        table.lock();
        var draft = new Draft(kind, name, content, Release.Source.EDITED);
        Optional<Release> latest = table.released(kind, name).stream().findFirst();
        if (latest.isPresent() && latest.get().sha256().equals(draft.sha256())) {
            return latest.get();
        }
        return release(List.of(draft)).get(0);
    }

    @Override
    public void takeFiles(Map<ModelKind, Map<String, String>> files) {
        table.lock();
        List<Draft> changed = new ArrayList<>();
        files.forEach((kind, byName) -> byName.forEach((name, content) -> {
            var draft = new Draft(kind, name, content, Release.Source.FILE);
            if (isNew(draft)) {
                changed.add(draft);
            }
        }));
        release(changed.stream().filter(draft -> !isEditedSince(draft)).toList());
        changed.stream().filter(this::isEditedSince).forEach(this::propose);
    }

    private boolean isNew(Draft draft) {
        return table.lastFile(draft.kind(), draft.name())
                .filter(last -> last.sha256().equals(draft.sha256()))
                .isEmpty();
    }

    private boolean isEditedSince(Draft draft) {
        return table.released(draft.kind(), draft.name()).stream()
                .findFirst()
                .filter(latest -> latest.source() == Release.Source.EDITED)
                .isPresent();
    }

    private List<Release> release(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        refuseFindings(drafts);
        DeploymentBuilder deployment = repository.createDeployment().name("releases");
        drafts.forEach(draft -> deployment.addString(draft.kind().file(draft.name()), draft.content()));
        String id = acting.call(deployment::deploy).getId();
        return drafts.stream().map(draft -> keep(draft, next(draft), id)).toList();
    }

    private void refuseFindings(List<Draft> drafts) {
        List<Finding> findings = drafts.stream()
                .flatMap(draft -> gate.check(draft.kind().file(draft.name()), draft.content()).stream())
                .toList();
        if (!findings.isEmpty()) {
            throw new ReleaseRefused(findings);
        }
    }

    private void propose(Draft draft) {
        keep(draft, null, null);
    }

    private int next(Draft draft) {
        return table.released(draft.kind(), draft.name()).size() + 1;
    }

    private Release keep(Draft draft, @Nullable Integer number, @Nullable String deployment) {
        var release = new Release(
                UUID.randomUUID(),
                draft.kind(),
                draft.name(),
                number,
                draft.source(),
                draft.sha256(),
                draft.versionTag(),
                acting.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        table.insert(release, draft.content(), deployment);
        Act act = Act.of(release.id(), number == null ? "release.proposed" : "release.published")
                .fact("kind", release.kind().code())
                .fact("model", release.name())
                .fact("sha256", release.sha256())
                .fact("source", release.source().name());
        record.write(number == null ? act : act.fact("number", number));
        return release;
    }

    @Override
    public List<Release> of(ModelKind kind, String name) {
        return table.released(kind, name);
    }

    @Override
    public List<Release> latest() {
        return table.latest();
    }

    @Override
    public List<Release> proposals() {
        return table.proposals();
    }

    @Override
    public Optional<String> content(UUID release) {
        return table.content(release);
    }
}
