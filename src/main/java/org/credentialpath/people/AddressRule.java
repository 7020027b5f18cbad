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

    /** The three kinds of rule. */
    public enum Access {
        ANYBODY,
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

    public static AddressRule signedIn(String pattern) {
        return new AddressRule(pattern, Access.SIGNED_IN, Set.of());
    }

    public static AddressRule roles(String pattern, Role... roles) {
        return new AddressRule(pattern, Access.ROLES, Set.of(roles));
    }
}
