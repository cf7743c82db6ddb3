namespace EnvProtect.Content.Privacy;

/// <summary>The formats that may be published.</summary>
public enum PictureFormat
{
    Jpeg,
    Png,
    Webp,
}

/// <summary>Tells formats by their first bytes, whatever the file is called.</summary>
public static class PictureFormats
{
    public static PictureFormat? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF])) return PictureFormat.Jpeg;
        if (bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return PictureFormat.Png;
        return bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? PictureFormat.Webp : null;
    }
}
