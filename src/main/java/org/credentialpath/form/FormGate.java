package org.credentialpath.form;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;

/** Lets the application start only when every form that came with it can be used. */
@Service
class FormGate implements SmartInitializingSingleton {

    private final FormFiles files;
    private final FormCheck check;

    FormGate(FormFiles files, FormCheck check) {
        this.files = files;
        this.check = check;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> faults = files.ids().stream()
                .flatMap(id -> check.check(id, files.text(id)).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Forms that cannot be used:\n" + String.join("\n", faults));
        }
    }
}
