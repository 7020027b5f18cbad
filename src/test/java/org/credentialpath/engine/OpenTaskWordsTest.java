package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenTaskWordsTest {

    @Test
    void searchesForTheBeginningOfEachWord() {
        assertThat(OpenTaskWords.query(" Ann  O'Brien-Lee ")).isEqualTo("Ann:* & O:* & Brien:* & Lee:*");
    }

    @Test
    void asksForNothingWhereNothingCanBeSearchedFor() {
        assertThat(OpenTaskWords.query(null)).isEmpty();
        assertThat(OpenTaskWords.query("' & | ! :* ()")).isEmpty();
    }
}
