namespace FollowUp.Mining.Language;

/// <summary>What kind of doing a verb names; the groups of Lexicon/verbs.txt.</summary>
internal enum VerbClass
{
    Act,
    Edit,
    Inform,
    ReportIn,
    Return,
    Weak,
    Decide,
    State,
}

internal enum VerbForm
{
    Infinitive,
    Present,
    Passive,
    Past,
    Participle,
    Imperative,
}

/// <param name="Particle">A word or words that stand further on ("ind" of "melder ... ind"); null where there are none.</param>
internal sealed record Verb(string Infinitive, string? Particle, VerbClass Class, string Imperative)
{
    /// <summary>Something one can tick off.</summary>
    public bool IsAction => Class is VerbClass.Act or VerbClass.Edit or VerbClass.Inform or VerbClass.ReportIn or VerbClass.Return;
}

/// <param name="At">Index of the verb among the words.</param>
/// <param name="ParticleAt">Index of its particle's first word; -1 where it has none.</param>
internal sealed record VerbUse(Verb Verb, VerbForm Form, int At, int ParticleAt)
{
    public int ParticleWords => Verb.Particle is null ? 0 : Verb.Particle.Count(c => c == ' ') + 1;
}
