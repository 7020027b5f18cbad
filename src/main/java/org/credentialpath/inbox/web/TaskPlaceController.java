package org.credentialpath.inbox.web;

import org.credentialpath.engine.TaskRef;
import org.credentialpath.people.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The model a task stands in, for whoever sees the task and works here, without a right to its case. */
@Controller
class TaskPlaceController {

    private final TaskPlace place;
    private final SignedIn signedIn;

    TaskPlaceController(TaskPlace place, SignedIn signedIn) {
        this.place = place;
        this.signedIn = signedIn;
    }

    @GetMapping("/tasks/{ref}/model.bpmn")
    ResponseEntity<String> model(@PathVariable TaskRef ref) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(place.model(ref, signedIn.required()));
    }
}
