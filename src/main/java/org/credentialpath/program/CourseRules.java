package org.credentialpath.program;

/** Every product of a course can be made and judged. */
final class CourseRules {

    private final CoursePlan course;
    private final Notes notes;

    CourseRules(CoursePlan course, Notes notes) {
        this.course = course;
        this.notes = notes;
    }

    void check() {
        notes.unique(course.products(), CoursePlan.Product::id, "id", "course", "products");
        if (course.products().isEmpty()) {
            notes.fault("There is nothing to do in this course.", "Add products.", "course");
        }
        for (int i = 0; i < course.products().size(); i++) {
            checkProduct(course.products().get(i), i);
        }
    }

    private void checkProduct(CoursePlan.Product product, int i) {
        boolean answers = product.leastWords() != null && !product.feedback().isEmpty();
        if (!course.facilitated() && !answers) {
            notes.fault(
                    "Nobody judges this product: the course has no facilitator.",
                    "Add least-words and feedback, or write \"facilitated: true\".",
                    "course",
                    "products",
                    i);
        }
        if (course.facilitated() && product.leastWords() != null) {
            notes.fault(
                    "The facilitator judges this product, not the number of its words.",
                    "Remove least-words, or write \"facilitated: false\".",
                    "course",
                    "products",
                    i,
                    "least-words");
        }
    }
}
