package org.credentialpath.page;

import java.util.List;
import java.util.Set;
import org.credentialpath.people.Role;

/**
 * One link in the navigation of every page. Modules declare theirs as beans of type {@link Source}.
 *
 * @param messageKey its words, in the module's own message file
 * @param address e.g. {@code /cohorts}; the entry is marked as the current one on this address and below it
 * @param roles one of these is needed to see it; empty for everybody who is signed in
 * @param order lower stands first
 */
public record NavigationEntry(String messageKey, String address, Set<Role> roles, int order) {

    /** The entries of one module. */
    public interface Source {
        List<NavigationEntry> entries();
    }

    public static NavigationEntry signedIn(String messageKey, String address, int order) {
        return new NavigationEntry(messageKey, address, Set.of(), order);
    }

    public static NavigationEntry roles(String messageKey, String address, int order, Role... roles) {
        return new NavigationEntry(messageKey, address, Set.of(roles), order);
    }

    boolean visibleTo(Set<Role> having) {
        return roles.isEmpty() || roles.stream().anyMatch(having::contains);
    }

    boolean leadsTo(String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
