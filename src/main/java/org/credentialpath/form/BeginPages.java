package org.credentialpath.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.page.Flash;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a form that begins something: where it is asked, checked and sent. */
@Component
public class BeginPages {

    /**
     * What differs from feature to feature.
     *
     * @param view the template that asks; the one that shows the answers once more is called the same with {@code -check}
     * @param address of the page that asks; the other stands below it under {@code /check}
     * @param begun the beginning of the address of what was begun, which its key completes
     * @param list where somebody goes who comes back to it later
     * @param words the beginning of the two message keys, {@code .done} and {@code .saved}
     */
    public record Way(String view, String address, String begun, String list, String words) {}

    private final FormPages forms;

    BeginPages(FormPages forms) {
        this.forms = forms;
    }

    /** @return the view that asks */
    public String ask(Way way, FormPlace place, Model model) {
        forms.open(place).addTo(model);
        return way.view();
    }

    /** @return the view that shows the answers once more, or the way back to the questions where there are none */
    public String check(Way way, FormPlace place, Model model) {
        return forms.check(place)
                .map(form -> {
                    form.addTo(model);
                    return way.view() + "-check";
                })
                .orElse("redirect:" + way.address());
    }

    /** @return where the answers lead; the view that asks, with its problems, where they lead nowhere */
    public String send(
            Way way,
            FormPlace place,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormOutcome outcome = forms.submit(place, request);
        switch (outcome.step()) {
            case DONE -> {
                Flash.good(redirect, way.words() + ".done");
                return "redirect:" + way.begun() + place.key();
            }
            case CHECK -> {
                return "redirect:" + way.address() + "/check";
            }
            case SAVED -> {
                Flash.good(redirect, way.words() + ".saved");
                return "redirect:" + way.list();
            }
            default -> {
                outcome.form().addTo(model);
                response.setStatus(outcome.status());
                return way.view();
            }
        }
    }
}
