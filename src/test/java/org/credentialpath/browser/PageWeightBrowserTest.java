package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.credentialpath.cohort.TestRequests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What somebody's first pages weigh on the wire, compressed, with their headers and all they load. That they load
 * nothing from elsewhere, every browser test asks at its end.
 */
class PageWeightBrowserTest extends BrowserTest {

    private static final long MOST = 150_000;
    private static final long LEAST = 10_000;

    @Autowired
    TestRequests requests;

    @Autowired
    Doors doors;

    private final AtomicLong bytes = new AtomicLong();
    private final Set<String> hosts = new HashSet<>();

    @Test
    void firstPagesOfAParticipantAreLight() {
        Visitor participant = visitor();
        Page page = participant.page();
        CDPSession wire = count(page);

        participant.open("/sign-in");
        assertThat(counted(page)).as("bytes of the sign-in page").isBetween(LEAST, MOST);

        participant.signIn("participant");
        cache(wire, false);
        counted(page);
        participant.open("/home");
        assertThat(counted(page))
                .as("bytes of the home page, with nothing kept from before")
                .isBetween(LEAST, MOST);

        cache(wire, true);
        participant.open("/home");
        counted(page);
        participant.open("/home");
        assertThat(counted(page)).as("bytes of the home page the second time").isBetween(1L, MOST / 3);
    }

    @Test
    void theInvitationIsLight() {
        Visitor newcomer = visitor();
        Page page = newcomer.page();
        count(page);

        newcomer.open(doors.invitation(requests.invited()));
        assertThat(newcomer.heading()).isEqualTo("Your invitation to a cohort");
        assertThat(counted(page)).as("bytes of the invitation").isBetween(LEAST, MOST);
        assertThat(hosts).as("hosts asked").containsExactly("localhost");
    }

    private CDPSession count(Page page) {
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        CDPSession wire = page.context().newCDPSession(page);
        wire.on(
                "Network.loadingFinished",
                load -> bytes.addAndGet(load.get("encodedDataLength").getAsLong()));
        wire.send("Network.enable");
        return wire;
    }

    private static void cache(CDPSession wire, boolean used) {
        var off = new JsonObject();
        off.addProperty("cacheDisabled", !used);
        wire.send("Network.setCacheDisabled", off);
    }

    /** How many came since this was asked last. */
    private long counted(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.getAndSet(0);
    }
}
