package org.credentialpath.demo.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.credentialpath.demo.OnlyForward;
import org.credentialpath.demo.TimeMachine;
import org.credentialpath.page.Flash;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.InDemoMode;
import org.credentialpath.shared.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the clock of demo mode forward. */
@Controller
@InDemoMode
class TimeMachinePages {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final TimeMachine machine;
    private final HouseClock clock;
    private final DemoStrip strip;

    TimeMachinePages(TimeMachine machine, HouseClock clock, DemoStrip strip) {
        this.machine = machine;
        this.clock = clock;
        this.strip = strip;
    }

    @GetMapping("/time-machine")
    String show() {
        return "demo/time-machine";
    }

    /**
     * @param go {@code day}, {@code week}, {@code due} for the next due moment, {@code date} for the morning of the date
     * @param back the page to return to
     */
    @PostMapping("/time-machine")
    String travel(
            @RequestParam(defaultValue = "date") String go,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "/time-machine") String back,
            RedirectAttributes redirect) {
        try {
            boolean arrived = go.equals("due")
                    ? machine.travelToNext(PATIENCE)
                    : machine.travelTo(destination(go, date), PATIENCE);
            if (arrived) {
                Flash.good(redirect, "demo.time.arrived", strip.now());
            } else {
                Flash.info(redirect, "demo.time.under-way", strip.now());
            }
        } catch (OnlyForward e) {
            Flash.warn(redirect, "demo.time.only-forward");
        } catch (DateTimeException e) {
            Flash.warn(redirect, "demo.time.no-date");
        }
        return "redirect:" + local(back);
    }

    private Instant destination(String go, String date) {
        return switch (go) {
            case "day" -> clock.instant().plus(Duration.ofDays(1));
            case "week" -> clock.instant().plus(Duration.ofDays(7));
            default ->
                TypedDay.read(date).atTime(MORNING).atZone(HouseClock.ZONE).toInstant();
        };
    }

    private static String local(String path) {
        return path.matches("/([A-Za-z0-9_-][A-Za-z0-9_/.-]*)?") ? path : "/time-machine";
    }
}
