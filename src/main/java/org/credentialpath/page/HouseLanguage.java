package org.credentialpath.page;

import org.credentialpath.people.Languages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is put into words without anybody's click, such as after a timer, is said in the house's own language. */
@Component
class HouseLanguage {

    HouseLanguage(Languages languages) {
        LocaleContextHolder.setDefaultLocale(languages.offered().get(0));
    }
}
