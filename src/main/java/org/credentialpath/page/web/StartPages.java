package org.credentialpath.page.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages a visitor sees before anybody signs in. */
@Controller
class StartPages {

    @GetMapping("/")
    String start() {
        return "page/start";
    }

    @GetMapping("/help")
    String help() {
        return "page/help";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "page/accessibility";
    }
}
