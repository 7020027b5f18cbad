package org.credentialpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotesWhatNeedsIt() {
        assertThat(Csv.text(List.of(List.of("Name", "Note"), List.of("Ana, Bell", "says \"yes\"\nand no"))))
                .isEqualTo("\ufeffName,Note\r\n\"Ana, Bell\",\"says \"\"yes\"\"\nand no\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void nothingIsAFormula(String value) {
        assertThat(Csv.text(List.of(List.of(value))))
                .doesNotStartWith("\ufeff" + value)
                .contains("'" + value);
    }

    @Test
    void namesTheFileAndItsLetters() {
        var answer = Csv.answer("board.csv", List.of(List.of("José")));
        assertThat(answer.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("board.csv");
    }
}
