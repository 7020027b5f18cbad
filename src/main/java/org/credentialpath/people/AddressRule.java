package org.credentialpath.people;

import java.util.List;
import java.util.Set;

/**
 * Who may open an address. Every module declares a bean of type {@link Source} for its own addresses; an address
 * without a rule is closed to everybody and fails the build. Rights to the one case or cohort behind the address are
 * asked again by the service.
 *
 * @param pattern e.g. {@code /cohorts/**}
 * @param access whether one of the roles is needed
 */
public record AddressRule(String pattern, Access access, Set<Role> roles) {

    /** The kinds of rule. */
    public enum Access {
        ANYBODY,
        /** Who holds the link may, session or not. */
        LINK,
        SIGNED_IN,
        ROLES
    }

    /** The rules of one module. */
    public interface Source {
        List<AddressRule> rules();
    }

    public static AddressRule anybody(String pattern) {
        return new AddressRule(pattern, Access.ANYBODY, Set.of());
    }

    /**
     * An address with a secret in it, for people without an account. The link is all the right there is: what they send
     * after a long time counts, though the session of the page is over.
     */
    public static AddressRule byLink(String pattern) {
        return new AddressRule(pattern, Access.LINK, Set.of());
    }

    public static AddressRule signedIn(String pattern) {
        return new AddressRule(pattern, Access.SIGNED_IN, Set.of());
    }

    public static AddressRule roles(String pattern, Role... roles) {
        return new AddressRule(pattern, Access.ROLES, Set.of(roles));
    }
}
