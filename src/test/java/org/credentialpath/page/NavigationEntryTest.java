package org.credentialpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.credentialpath.people.Role;
import org.junit.jupiter.api.Test;

class NavigationEntryTest {

    private static final NavigationEntry COHORTS =
            NavigationEntry.roles("cohort.navigation", "/cohorts", 20, Role.FACILITATOR, Role.COORDINATOR);

    @Test
    void showsOnlyToThoseWhoMayOpenIt() {
        assertThat(COHORTS.visibleTo(Set.of(Role.COORDINATOR, Role.ADMIN))).isTrue();
        assertThat(COHORTS.visibleTo(Set.of(Role.PARTICIPANT))).isFalse();
        assertThat(COHORTS.visibleTo(Set.of())).isFalse();
    }

    @Test
    void withoutRolesShowsToEverybodySignedIn() {
        assertThat(NavigationEntry.signedIn("inbox.home", "/home", 10).visibleTo(Set.of()))
                .isTrue();
    }

    @Test
    void isCurrentOnItsAddressAndBelowIt() {
        assertThat(COHORTS.leadsTo("/cohorts")).isTrue();
        assertThat(COHORTS.leadsTo("/cohorts/7/roster")).isTrue();
        assertThat(COHORTS.leadsTo("/cohorts-archive")).isFalse();
    }
}
