package org.credentialpath.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.AddressRules;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;

/** The forms of the page that answers one click: the mark each carries, and what its reader typed into it before. */
final class PageForms {

    /** The attribute of the request under which they stand. */
    static final String NAME = PageForms.class.getName();

    private final HttpServletRequest request;
    private final SignedIn signedIn;
    private final AddressRules rules;
    private final TypedMark mark;
    private final TypedForms forms;
    private final Set<String> standing = new HashSet<>();
    private @Nullable Set<String> kept;

    PageForms(HttpServletRequest request, SignedIn signedIn, AddressRules rules, TypedMark mark, TypedForms forms) {
        this.request = request;
        this.signedIn = signedIn;
        this.rules = rules;
        this.mark = mark;
        this.forms = forms;
    }

    /** Those of a page for somebody who is signed in; null elsewhere, such as in a mail. */
    static @Nullable PageForms of(ITemplateContext context) {
        return context instanceof IWebContext web
                        && web.getExchange().getAttributeValue(NAME) instanceof PageForms forms
                        && forms.isForSomebody()
                ? forms
                : null;
    }

    /**
     * @param action where the form goes; empty for the page's own address
     * @param print of what stands in its fields
     * @return empty where nothing may be kept: where who has a link or anybody answers, perhaps without a name, and where
     *     no page can be opened again
     */
    Optional<String> mark(String action, String print) {
        return Optional.of(address(action))
                .filter(this::isForPeopleWithNames)
                .flatMap(address -> drawn(address, print))
                .map(mark::of);
    }

    /** What is kept of the form; nothing where the page answers a post, which shows what was typed by itself. */
    Optional<TypedForms.Kept> typed(String action) {
        if (!isOpened()) {
            return Optional.empty();
        }
        PersonId person = signedIn.required();
        Set<String> all = kept;
        if (all == null) {
            all = forms.addresses(person);
            kept = all;
        }
        return all.contains(address(action)) ? forms.find(person, address(action)) : Optional.empty();
    }

    /** Whether its reader is signed in. */
    boolean isForSomebody() {
        return signedIn.person().isPresent();
    }

    /** Whether the page answers a post. */
    boolean isAnswer() {
        return !isOpened();
    }

    /** Says what stands in the fields of one of the forms of the page. */
    void stands(Set<String> texts) {
        standing.addAll(texts);
    }

    /** What its reader wrote into the form that was sent, as far as no form of the page holds it; asked when all are drawn. */
    List<String> lost() {
        try {
            return Optional.ofNullable(request.getParameter(TypedMark.FIELD))
                    .flatMap(mark::read)
                    .filter(sent -> sent.person().equals(signedIn.required()))
                    .map(sent -> unplaced())
                    .orElse(List.of());
        } catch (IllegalStateException unreadable) {
            // Of what is too large the server reads nothing.
            return List.of();
        }
    }

    private List<String> unplaced() {
        return TypedPosts.texts(request).values().stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(text -> isWritten(text) && !standing.contains(text))
                .distinct()
                .toList();
    }

    // What a page sends by itself are words without blanks.
    private static boolean isWritten(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }

    // A page that answers a post cannot be opened again: the one before it can, with what stood there.
    private Optional<TypedForm> drawn(String address, String print) {
        PersonId person = signedIn.required();
        if (isOpened()) {
            return Optional.of(new TypedForm(person, address, own(), print));
        }
        return Optional.ofNullable(request.getParameter(TypedMark.FIELD))
                .flatMap(mark::read)
                .map(sent -> new TypedForm(
                        person, address, sent.page(), sent.address().equals(address) ? sent.print() : print));
    }

    private boolean isForPeopleWithNames(String address) {
        return rules.ruleFor(address.replaceFirst("[?#].*", ""))
                .filter(rule ->
                        rule.access() == AddressRule.Access.SIGNED_IN || rule.access() == AddressRule.Access.ROLES)
                .isPresent();
    }

    private boolean isOpened() {
        return request.getMethod().equals("GET");
    }

    private String address(String action) {
        return action.isEmpty() ? own() : action;
    }

    private String own() {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }
}
