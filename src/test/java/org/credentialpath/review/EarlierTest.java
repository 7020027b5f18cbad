package org.credentialpath.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.credentialpath.portfolio.Content;
import org.junit.jupiter.api.Test;

/** What became of the files of an item, by their contents. */
class EarlierTest {

    @Test
    void tellsNewChangedSameAndRemovedFilesApart() {
        Earlier earlier = Earlier.of(
                files(file("kept.pdf", "1"), file("plan.pdf", "2"), file("old.pdf", "3"), file("gone.png", "4")),
                files(file("kept.pdf", "1"), file("plan.pdf", "5"), file("renamed.pdf", "3"), file("more.pdf", "6")));

        assertThat(earlier.files())
                .extracting(Earlier.FileChange::name, Earlier.FileChange::state)
                .containsExactly(
                        tuple("kept.pdf", Earlier.State.SAME),
                        tuple("plan.pdf", Earlier.State.CHANGED),
                        tuple("renamed.pdf", Earlier.State.SAME),
                        tuple("more.pdf", Earlier.State.NEW),
                        tuple("gone.png", Earlier.State.REMOVED));
        assertThat(earlier.files().get(1).before()).isEqualTo("document-2");
        assertThat(earlier.isChanged()).isTrue();
    }

    @Test
    void anItemThatIsAsItWasIsNotChanged() {
        Content same = files(file("kept.pdf", "1"));
        assertThat(Earlier.of(same, same).isChanged()).isFalse();
    }

    private static Content files(Content.File... files) {
        return new Content("", List.of(), List.of(files), List.of());
    }

    private static Content.File file(String name, String content) {
        return new Content.File("document-" + content, name, "application/pdf", 1, content);
    }
}
