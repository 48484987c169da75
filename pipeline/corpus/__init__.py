"""The generated training text of the embedded models: banks of wording, answers, copying tasks, one mixer."""
