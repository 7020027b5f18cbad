package org.credentialpath.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.credentialpath.document.Scanner.Verdict;
import org.junit.jupiter.api.Test;

class ClamdScannerTest {

    @Test
    void passesCleanContents() throws IOException {
        try (FakeClamd clamd = FakeClamd.scanning()) {
            assertThat(scan(clamd.address(), new byte[200_000])).isEqualTo(Verdict.CLEAN);
        }
    }

    @Test
    void findsTheTestVirus() throws IOException {
        try (FakeClamd clamd = FakeClamd.scanning()) {
            assertThat(scan(clamd.address(), Samples.eicar())).isEqualTo(Verdict.INFECTED);
        }
    }

    @Test
    void trustsNothingThatWasNotReadToItsEnd() throws IOException {
        try (FakeClamd clamd = new FakeClamd(content -> "INSTREAM size limit exceeded. ERROR\0")) {
            assertThat(scan(clamd.address(), new byte[10])).isEqualTo(Verdict.UNAVAILABLE);
        }
        try (FakeClamd clamd = new FakeClamd(content -> "")) {
            assertThat(scan(clamd.address(), new byte[10])).isEqualTo(Verdict.UNAVAILABLE);
        }
    }

    @Test
    void saysWhenNobodyAnswers() throws IOException {
        FakeClamd clamd = FakeClamd.scanning();
        clamd.close();
        assertThat(scan(clamd.address(), new byte[10])).isEqualTo(Verdict.UNAVAILABLE);
    }

    private static Verdict scan(String address, byte[] content) {
        return new ClamdScanner(address).scan(new ByteArrayInputStream(content));
    }
}
