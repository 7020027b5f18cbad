package org.credentialpath.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The rules of all modules; the one whose pattern fits an address most closely counts. */
@Component
public class AddressRules {

    private final Map<PathPattern, AddressRule> rules = new TreeMap<>();
    private final SignedIn signedIn;

    AddressRules(List<AddressRule.Source> sources, SignedIn signedIn) {
        this.signedIn = signedIn;
        sources.forEach(source -> source.rules().forEach(this::add));
    }

    private void add(AddressRule rule) {
        AddressRule other = rules.put(PathPatternParser.defaultInstance.parse(rule.pattern()), rule);
        if (other != null && !other.equals(rule)) {
            throw new IllegalStateException("Two rules for " + rule.pattern());
        }
    }

    /** The rule for an address; empty when nobody may open it. */
    public Optional<AddressRule> ruleFor(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return rules.entrySet().stream()
                .filter(rule -> rule.getKey().matches(parsed))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the person of this click may open the address, as far as roles go. */
    public boolean allows(String path) {
        return ruleFor(path).map(this::allows).orElse(false);
    }

    /**
     * Whether a post there needs no token of a session: nobody is signed in whose session could be used, and nobody can
     * forge one without the secret in the address.
     */
    boolean isByLinkAlone(String path) {
        return signedIn.person().isEmpty()
                && ruleFor(path)
                        .filter(rule -> rule.access() == AddressRule.Access.LINK)
                        .isPresent();
    }

    private boolean allows(AddressRule rule) {
        return switch (rule.access()) {
            case ANYBODY, LINK -> true;
            case SIGNED_IN -> signedIn.person().isPresent();
            case ROLES -> signedIn.roles().stream().anyMatch(rule.roles()::contains);
        };
    }
}
