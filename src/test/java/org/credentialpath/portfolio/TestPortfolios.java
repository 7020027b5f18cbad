package org.credentialpath.portfolio;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.credentialpath.portfolio.CompletenessChecks.Line;
import org.credentialpath.program.PortfolioItem;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Portfolios for tests: inject it into any test with a Spring context. */
@Component
public class TestPortfolios {

    private final PortfolioWork work;
    private final ItemParts parts;
    private final Submissions submissions;
    private final CompletenessChecks checks;

    TestPortfolios(PortfolioWork work, ItemParts parts, Submissions submissions, CompletenessChecks checks) {
        this.work = work;
        this.parts = parts;
        this.submissions = submissions;
        this.checks = checks;
    }

    /** Fills and finishes every item that can be edited. */
    public void finish(CaseId id, PersonId owner) {
        work.of(id, owner).items().stream().filter(WorkItem::editable).forEach(item -> finish(id, owner, item.id()));
    }

    /** Fills and finishes one item. */
    public void finish(CaseId id, PersonId owner, String item) {
        WorkItem now = work.of(id, owner).item(item);
        PortfolioItem definition = now.definition();
        switch (definition.kind()) {
            case TEXT ->
                work.save(
                        id,
                        owner,
                        item,
                        new PortfolioWork.Typed(
                                now.version(),
                                null,
                                "word "
                                        .repeat(
                                                definition.words() == null
                                                        ? 5
                                                        : definition.words().min()),
                                definition.competencies()));
            case LIST -> {
                work.save(id, owner, item, new PortfolioWork.Typed(now.version(), null, "", definition.competencies()));
                for (int number = now.content().entries().size();
                        number < definition.count().min();
                        number++) {
                    parts.addEntry(id, owner, item, new Content.Entry("Resource " + number, "What I use it for"));
                }
            }
            case FILE -> {
                work.save(id, owner, item, new PortfolioWork.Typed(now.version(), null, "", definition.competencies()));
                for (int number = now.content().files().size();
                        number < Math.max(1, definition.count().min());
                        number++) {
                    parts.addFile(id, owner, item, picture(), item + ".png");
                }
            }
        }
        work.finish(id, owner, item, true);
    }

    /** Fills, finishes and submits it. */
    public Submission submit(CaseId id, PersonId owner) {
        finish(id, owner);
        return submissions.submit(id, owner, application());
    }

    /** Submits it and finds it complete. */
    public Submission submitComplete(CaseId id, PersonId owner, PersonId coordinator) {
        Submission submission = submit(id, owner);
        checks.check(id, coordinator, present(submission), "");
        return submission;
    }

    /** After a decision to resubmit: changes what is open, sends it in again and finds it complete. */
    public Submission resubmitComplete(CaseId id, PersonId owner, PersonId coordinator) {
        return resubmitComplete(id, owner, coordinator, "");
    }

    /** The same; what is said of each change ends with these words. */
    public Submission resubmitComplete(CaseId id, PersonId owner, PersonId coordinator, String more) {
        work.of(id, owner)
                .open()
                .forEach(open -> work.describeChange(
                        id,
                        owner,
                        open.criterion(),
                        ("I gave an example of " + open.criterion() + ". " + more).strip()));
        work.of(id, owner).items().stream().filter(WorkItem::editable).forEach(item -> change(id, owner, item.id()));
        Submission submission = submissions.submit(id, owner, application());
        checks.check(id, coordinator, present(submission), "");
        return submission;
    }

    private void change(CaseId id, PersonId owner, String item) {
        WorkItem now = work.of(id, owner).item(item);
        if (now.definition().kind() == PortfolioItem.What.LIST) {
            parts.addEntry(id, owner, item, new Content.Entry("Another one", "What I use it for"));
        }
        if (now.definition().kind() == PortfolioItem.What.TEXT) {
            work.save(
                    id,
                    owner,
                    item,
                    new PortfolioWork.Typed(
                            now.version(),
                            null,
                            now.content().text() + " More.",
                            now.definition().competencies()));
        }
        work.finish(id, owner, item, true);
    }

    /** The lines of a check that finds everything present. */
    public List<CheckedPart> present(Submission submission) {
        return checks.lines(submission).stream()
                .filter(line -> !line.carriedOver())
                .map(Line::subject)
                .map(subject -> new CheckedPart(subject, true, ""))
                .toList();
    }

    public static Application application() {
        return new Application(
                new Application.Site("Little Pines", "1 Main Street, Bangor, ME 04401"),
                "L-100",
                new Application.Supervisor("Ann Lee", "207 555 0123"),
                List.of(new Application.Experience("Teacher", "Little Pines", LocalDate.of(2020, 9, 1), null)),
                Application.Consent.NAME,
                "Test Person");
    }

    /** A small picture. */
    public static ByteArrayInputStream picture() {
        return new ByteArrayInputStream(pictureBytes());
    }

    public static byte[] pictureBytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
