package org.credentialpath.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;

/** Keeps what somebody types into a form of a page until it is sent: then it was saved, or what is kept of it goes. */
@Service
public class TypedPages {

    /** Where what is kept is discarded. */
    public static final String DISCARD = "/typed/discard";

    private final TypedMark mark;
    private final TypedForms forms;

    TypedPages(TypedMark mark, TypedForms forms) {
        this.mark = mark;
        this.forms = forms;
    }

    /** Says that what this post carries was saved, though its answer asks for more. */
    public static void saved(HttpServletRequest request) {
        request.setAttribute(TypedPosts.SAVED, true);
    }

    /** Says that what this post carries was not saved anywhere: it is kept for its form. */
    public static void unsaved(HttpServletRequest request) {
        request.setAttribute(TypedPosts.UNSAVED, true);
    }

    /** Keeps what was typed so far; false when the post does not say which form of theirs it is, or is too large. */
    public boolean keep(PersonId person, HttpServletRequest request) {
        request.setAttribute(TypedPosts.SETTLED, true);
        return own(person, request)
                .map(form -> forms.save(form, TypedPosts.texts(request)))
                .orElse(false);
    }

    /** Forgets what was typed; gives the page on which the form stands. */
    public Optional<String> discard(PersonId person, HttpServletRequest request) {
        request.setAttribute(TypedPosts.SETTLED, true);
        Optional<TypedForm> own = own(person, request);
        own.ifPresent(forms::delete);
        return own.map(TypedForm::page);
    }

    private Optional<TypedForm> own(PersonId person, HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(TypedMark.FIELD))
                .flatMap(mark::read)
                .filter(form -> form.person().equals(person));
    }
}
