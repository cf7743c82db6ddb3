namespace EnvProtect.Content;

/// <summary>What an observation may name. Observations are read again while pages are made, and should not hold the whole registry until then.</summary>
internal sealed record ObservationNames(IdIndex Indicators, IdIndex Areas, IdIndex Sites, IdIndex Sources)
{
    public static ObservationNames Of(Registry registry) => new(registry.Indicators, registry.Areas, registry.Sites, registry.Sources);
}
