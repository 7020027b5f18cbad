package org.credentialpath.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void searchesForTheBeginningOfEachWord() {
        assertThat(SearchWords.query(" Ann  O'Brien-Lee ")).isEqualTo("Ann:* & O:* & Brien:* & Lee:*");
    }

    @Test
    void asksForNothingWhereNothingCanBeSearchedFor() {
        assertThat(SearchWords.query(null)).isEmpty();
        assertThat(SearchWords.query("' & | ! :* ()")).isEmpty();
    }

    @Test
    void fitsWithoutCapitalsAndMarks() {
        assertThat(SearchWords.fit("Zoë O'Brien", "zoe BRI")).isTrue();
        assertThat(SearchWords.fit("Zoë O'Brien", "rien")).isFalse();
        assertThat(SearchWords.fit("Zoë O'Brien", " ")).isTrue();
    }
}
