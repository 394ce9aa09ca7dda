using System.Collections.Immutable;

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

    /// <summary>In no list; told by its ending.</summary>
    Guessed,
}

[Flags]
internal enum VerbForm
{
    None = 0,
    Infinitive = 1,
    Present = 2,
    Passive = 4,
    Past = 8,
    Participle = 16,
    Imperative = 32,
}

/// <param name="Particle">A word or words that stand further on ("ind" of "melder ... ind"); null where there are none.</param>
internal sealed record Verb(string Infinitive, string? Particle, VerbClass Class, string Imperative)
{
    public ImmutableArray<string> ParticleParts { get; } = Particle is null ? [] : [.. Particle.Split(' ')];

    /// <summary>Something one can tick off.</summary>
    public bool IsAction => Class is VerbClass.Act or VerbClass.Edit or VerbClass.Inform or VerbClass.ReportIn or VerbClass.Return;
}

/// <param name="At">Index of the verb among the words.</param>
/// <param name="ParticleAt">Index of its particle's first word; -1 where it has none.</param>
internal sealed record VerbUse(Verb Verb, VerbForm Form, int At, int ParticleAt)
{
    public int ParticleWords => Verb.ParticleParts.Length;
}
