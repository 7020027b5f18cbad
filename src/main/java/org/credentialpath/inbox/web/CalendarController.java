package org.credentialpath.inbox.web;

import org.credentialpath.notification.CalendarSubscriptions;
import org.credentialpath.page.Flash;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.HouseSettings;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own calendar address: shown, made anew, stopped; and what calendar programs read there. */
@Controller
@RequestMapping("/calendar")
class CalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final CalendarSubscriptions subscriptions;
    private final HouseSettings house;
    private final SignedIn signedIn;

    CalendarController(CalendarSubscriptions subscriptions, HouseSettings house, SignedIn signedIn) {
        this.subscriptions = subscriptions;
        this.house = house;
        this.signedIn = signedIn;
    }

    @GetMapping
    String show(Model model) {
        subscriptions.of(signedIn.required()).ifPresent(token -> {
            String address = house.link("/calendar/" + token + "/dates.ics");
            model.addAttribute("address", address);
            model.addAttribute("opens", "webcal" + address.substring(address.indexOf(':')));
        });
        return "inbox/calendar";
    }

    @PostMapping
    String renew(RedirectAttributes redirect) {
        subscriptions.renew(signedIn.required());
        Flash.good(redirect, "inbox.calendar.renewed");
        return "redirect:/calendar";
    }

    @PostMapping("/stop")
    String stop(RedirectAttributes redirect) {
        subscriptions.stop(signedIn.required());
        Flash.info(redirect, "inbox.calendar.stopped");
        return "redirect:/calendar";
    }

    /** For whoever knows the address: calendar programs cannot sign in. */
    @GetMapping("/{token}/dates.ics")
    ResponseEntity<String> dates(@PathVariable String token) {
        String calendar = subscriptions.read(token).orElseThrow(() -> new Forbidden("calendar address"));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.inline().filename("dates.ics").build()))
                .header("X-Robots-Tag", "noindex")
                .body(calendar);
    }
}
