package org.credentialpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LineEndsTest {

    @Test
    void everyWayToAskGivesOneKindOfLineEnd() throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.addParameter("text", "one\r\ntwo\rthree\n", "plain");
        var chain = new MockFilterChain();
        new LineEnds().doFilter(request, new MockHttpServletResponse(), chain);
        ServletRequest seen = Objects.requireNonNull(chain.getRequest());
        assertThat(seen.getParameter("text")).isEqualTo("one\ntwo\nthree\n");
        assertThat(seen.getParameterValues("text")).containsExactly("one\ntwo\nthree\n", "plain");
        assertThat(seen.getParameterMap().get("text")).containsExactly("one\ntwo\nthree\n", "plain");
        assertThat(seen.getParameter("other")).isNull();
        assertThat(seen.getParameterValues("other")).isNull();
    }
}
