import { deviceOf } from './device-of';

describe('The device behind a session', () => {
  it('is told by browser and system', () => {
    expect(deviceOf('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36')).toEqual({ browser: 'Chrome', system: 'Linux', kind: 'computer' });
    expect(deviceOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0')).toEqual({ browser: 'Edge', system: 'Windows', kind: 'computer' });
    expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1')).toEqual({ browser: 'Safari', system: 'iPhone', kind: 'phone' });
    expect(deviceOf('Mozilla/5.0 (Linux; Android 14; SM-X910) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36')?.kind).toBe('tablet');
    expect(deviceOf('Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130 Mobile Safari/537.36 MicroMessenger/8.0')).toEqual({ browser: 'WeChat', system: 'Android', kind: 'phone' });
  });

  it('stays unknown when the header says nothing', () => {
    expect(deviceOf('')).toBeNull();
    expect(deviceOf('curl/8.5.0')).toBeNull();
  });
});
