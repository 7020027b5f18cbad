package org.credentialpath.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.credentialpath.portfolio.Content;
import org.credentialpath.portfolio.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a place in a portfolio is read, and where it leads. */
class PlaceTest {

    private static final Exhibit PAPER = file("application/pdf");
    private static final Exhibit FILM = file("video/mp4");

    @ParameterizedTest
    @CsvSource({"3,3", "p. 3,3", "Page 12,12", "p4,4", "007,7"})
    void readsPages(String typed, String page) {
        assertThat(read(PAPER, typed)).isEqualTo(new Place(Place.Kind.PAGE, page));
    }

    @ParameterizedTest
    @CsvSource({"90,90", "1:30,90", "01:05,65", "1:02:03,3723"})
    void readsTimes(String typed, String seconds) {
        assertThat(read(FILM, typed)).isEqualTo(new Place(Place.Kind.TIME, seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "the third", "3-4", "-1"})
    void refusesWhatIsNoPage(String typed) {
        assertThatThrownBy(() -> read(PAPER, typed)).hasMessageContaining("place-page");
    }

    @Test
    void refusesWhatIsNoTime() {
        assertThatThrownBy(() -> read(FILM, "at the end")).hasMessageContaining("place-time");
    }

    @Test
    void quotesOnlyWhatTheTextSays() {
        Exhibit words = Exhibit.of(item(new Content("He put\nthe red block on top.", List.of(), List.of(), List.of())))
                .get(0);
        assertThat(read(words, "put the red")).isEqualTo(new Place(Place.Kind.QUOTE, "put the red"));
        assertThatThrownBy(() -> read(words, "the blue block")).hasMessageContaining("place-quote");
    }

    @Test
    void opensTheDocumentAtThePlace() {
        assertThat(read(PAPER, "3").fragment()).isEqualTo("#page=3");
        assertThat(read(FILM, "1:30").fragment()).isEqualTo("#t=90");
        assertThat(read(FILM, "1:30").shown()).isEqualTo("1:30");
        assertThat(read(FILM, " ")).isEqualTo(new Place(Place.Kind.WHOLE, ""));
    }

    private static Place read(Exhibit exhibit, String typed) {
        return Place.read(exhibit, typed, "place");
    }

    private static Exhibit file(String mediaType) {
        var file = new Content.File("00000000-0000-0000-0000-000000000001", "a", mediaType, 1, "00");
        return Exhibit.of(item(new Content("", List.of(), List.of(file), List.of())))
                .get(0);
    }

    private static Submission.Item item(Content content) {
        return new Submission.Item("item", content, "00", Submission.Change.NEW);
    }
}
